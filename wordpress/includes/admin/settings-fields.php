<?php
/**
 * The fields of the settings page.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/**
 * The sections of the page with their fields. A field with `choices` is a list, one with `placeholder` is a text field, and any other
 * is a checkbox.
 */
function sections(): array {
	return array(
		'elements' => array(
			'title'  => __( 'Elements', 'matn' ),
			'text'   => __( 'What the plugin adds to the page of a post. Nothing is stored in your posts.', 'matn' ),
			'fields' => array(
				'article'      => array(
					'title' => __( 'Text', 'matn' ),
					'label' => __( 'Set the text of posts', 'matn' ),
				),
				'comment_form' => array(
					'title' => __( 'Comment form', 'matn' ),
					'label' => __( 'Show errors at the fields, and send comments without reloading the page', 'matn' ),
				),
				'drafts'       => array(
					'title' => __( 'Drafts', 'matn' ),
					'label' => __( 'Keep unsent comments in the browser of the reader', 'matn' ),
				),
				'comments'     => array(
					'title' => __( 'Comments', 'matn' ),
					'label' => __( 'Link each reply to the comment that it answers', 'matn' ),
				),
				'load_more'    => array(
					'title' => __( 'Pages of comments', 'matn' ),
					'label' => __( 'Load more comments without leaving the page', 'matn' ),
				),
				'collapse'     => array(
					'title' => __( 'Replies', 'matn' ),
					'label' => __( 'Show a button that hides and shows the replies to a comment', 'matn' ),
				),
				'back_to_top'  => array(
					'title' => __( 'Back to top', 'matn' ),
					'label' => __( 'Show a button that leads to the top of the page', 'matn' ),
				),
			),
		),
		'text'     => array(
			'title'  => __( 'Text', 'matn' ),
			'text'   => '',
			'fields' => array(
				'isolate'         => array(
					'title' => __( 'Mixed directions', 'matn' ),
					'label' => __( 'Show Latin names and numbers inside Arabic text in the right order', 'matn' ),
				),
				'block_direction' => array(
					'title' => __( 'Direction of paragraphs', 'matn' ),
					'label' => __( 'Show paragraphs in another language in their own direction', 'matn' ),
				),
				'fonts'           => array(
					'title'   => __( 'Fonts', 'matn' ),
					'choices' => array(
						'theme'     => __( 'Those of the theme', 'matn' ),
						'newspaper' => __( 'Newspaper fonts of the reader’s device', 'matn' ),
					),
				),
				'accent'          => array(
					'title'       => __( 'Accent colour', 'matn' ),
					'placeholder' => '#00596b',
					'help'        => __( 'For links, buttons and marks. Leave it empty for the default colour.', 'matn' ),
				),
			),
		),
		'dates'    => array(
			'title'  => __( 'Dates and digits', 'matn' ),
			'text'   => __( 'For the blocks and shortcodes of the plugin, and for comments if you choose so. Other dates of your site, feeds and search engines are not changed.', 'matn' ),
			'fields' => array(
				'calendar'      => array(
					'title'   => __( 'Calendar', 'matn' ),
					'choices' => array(
						''                         => __( 'As WordPress prints it', 'matn' ),
						'gregory'                  => __( 'Gregorian', 'matn' ),
						'islamic-umalqura'         => __( 'Hijri (Umm al-Qura)', 'matn' ),
						'gregory islamic-umalqura' => __( 'Gregorian and Hijri', 'matn' ),
						'islamic-umalqura gregory' => __( 'Hijri and Gregorian', 'matn' ),
						'persian'                  => __( 'Persian', 'matn' ),
						'persian gregory'          => __( 'Persian and Gregorian', 'matn' ),
					),
				),
				'numerals'      => array(
					'title'   => __( 'Digits', 'matn' ),
					'choices' => array(
						''        => __( 'Those of the language', 'matn' ),
						'latn'    => '0123456789',
						'arab'    => '٠١٢٣٤٥٦٧٨٩',
						'arabext' => '۰۱۲۳۴۵۶۷۸۹',
					),
				),
				'relative'      => array(
					'title' => __( 'Relative dates', 'matn' ),
					'label' => __( 'Show “two hours ago” for recent dates', 'matn' ),
				),
				'comment_dates' => array(
					'title' => __( 'Dates of comments', 'matn' ),
					'label' => __( 'Use these settings for the dates of comments too', 'matn' ),
				),
			),
		),
	);
}

/**
 * Prints a field.
 *
 * @param array $field The field, with its name.
 */
function print_field( array $field ): void {
	$name  = sprintf( '%s[%s]', OPTION, $field['name'] );
	$value = setting( $field['name'] );
	if ( isset( $field['choices'] ) ) {
		print_choices( $name, $field, $value );
	} elseif ( isset( $field['placeholder'] ) ) {
		printf(
			'<input type="text" dir="ltr" name="%1$s" value="%2$s" placeholder="%3$s" aria-label="%4$s"><p class="description">%5$s</p>',
			esc_attr( $name ),
			esc_attr( $value ),
			esc_attr( $field['placeholder'] ),
			esc_attr( $field['title'] ),
			esc_html( $field['help'] )
		);
	} else {
		// A browser sends nothing for a checkbox that is off.
		printf(
			'<input type="hidden" name="%1$s" value="0"><label><input type="checkbox" name="%1$s" value="1"%2$s> %3$s</label>',
			esc_attr( $name ),
			checked( $value, true, false ),
			esc_html( $field['label'] )
		);
	}
}

/**
 * Prints a list.
 *
 * @param string $name  Name of the control.
 * @param array  $field The field.
 * @param string $value The current choice.
 */
function print_choices( string $name, array $field, string $value ): void {
	printf( '<select name="%s" aria-label="%s">', esc_attr( $name ), esc_attr( $field['title'] ) );
	foreach ( $field['choices'] as $choice => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( $label ) );
	}
	echo '</select>';
}
