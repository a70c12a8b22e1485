<?php
/**
 * `<news-header>` for classic themes: a template tag and a shortcode.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'matn_header', __NAMESPACE__ . '\story_header' );

/** The attributes of `<news-header>` that the settings ask for. */
function header_attributes(): array {
	return array(
		'isolate'  => setting( 'isolate' ),
		'calendar' => setting( 'calendar' ),
		'numerals' => setting( 'numerals' ),
		'relative' => setting( 'relative' ),
	);
}

/** The header of the current post: section, title, excerpt if it was written by hand, author and dates. Empty outside a post and in feeds. */
function story_header(): string {
	$post = get_post();
	if ( ! $post || is_feed() ) {
		return '';
	}
	$sections = get_the_category_list( __( ', ', 'matn' ), '', $post->ID );
	$author   = (int) $post->post_author;
	$name     = get_the_author_meta( 'display_name', $author );
	$link     = sprintf( '<a href="%s" rel="author">%s</a>', esc_url( get_author_posts_url( $author ) ), esc_html( $name ) );
	$html     = $sections ? '<span slot="section">' . $sections . '</span>' : '';
	$html    .= '<h1>' . get_the_title( $post ) . '</h1>';
	if ( has_excerpt( $post ) ) {
		$html .= '<p slot="standfirst">' . esc_html( get_the_excerpt( $post ) ) . '</p>';
	}
	$html .= '<span slot="byline">' . $link . '</span>';
	$html .= date_element( 'published', get_the_date( DATE_W3C, $post ), get_the_date( '', $post ) );
	if ( get_post_modified_time( 'Y-m-d', false, $post ) > get_the_date( 'Y-m-d', $post ) ) {
		/* translators: %s: a date. */
		$text  = sprintf( __( 'Updated: %s', 'matn' ), get_the_modified_date( '', $post ) );
		$html .= date_element( 'updated', get_the_modified_date( DATE_W3C, $post ), $text );
	}
	return with_files( '<news-header' . attributes( header_attributes() ) . '>' . $html . '</news-header>' );
}

/**
 * A date with its machine date.
 *
 * @param string $slot    `published` or `updated`.
 * @param string $machine The date as ISO 8601.
 * @param string $text    The date as the site prints it.
 */
function date_element( string $slot, string $machine, string $text ): string {
	return sprintf( '<time slot="%s" datetime="%s">%s</time>', $slot, esc_attr( $machine ), esc_html( $text ) );
}
