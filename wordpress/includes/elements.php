<?php
/**
 * The tags of the elements, with the attributes that the settings ask for.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes as HTML, each after a space. `true` writes an attribute without a value; `false` and empty strings are left out.
 *
 * @param array<string, bool|string> $attributes Values by name.
 */
function attributes( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . $name;
		} elseif ( $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $html;
}

/** The attributes of `<news-article-body>`. */
function article_attributes(): array {
	return array(
		'isolate'         => setting( 'isolate' ),
		'block-direction' => setting( 'block_direction' ) ? 'auto' : '',
		'numerals'        => setting( 'numerals' ),
		// styles/theme.css depends on it.
		'data-matn-fonts' => 'theme' === setting( 'fonts' ) ? 'theme' : '',
	);
}

/** The attributes of `<news-comment-form>`. */
function comment_form_attributes(): array {
	return array( 'drafts' => setting( 'drafts' ) ? '' : 'off' );
}

/** The attributes of `<news-comments>`. Without a calendar, digits and `relative`, dates keep the text that the theme prints. */
function comments_attributes(): array {
	$dates = setting( 'comment_dates' );
	return array(
		'load'            => setting( 'load_more' ) ? 'more' : '',
		'collapse'        => setting( 'collapse' ),
		'isolate'         => setting( 'isolate' ),
		'block-direction' => setting( 'block_direction' ) ? 'auto' : '',
		'calendar'        => $dates ? setting( 'calendar' ) : '',
		'numerals'        => $dates ? setting( 'numerals' ) : '',
		'relative'        => $dates && setting( 'relative' ),
	);
}
