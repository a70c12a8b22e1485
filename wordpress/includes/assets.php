<?php
/**
 * The files of the elements: one stylesheet and one module, on pages that have an element.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/** Handle of the stylesheet and of the module. */
const HANDLE = 'matn';

/** Handle of the critical CSS. */
const START = 'matn-start';

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_story', 100 );
add_action( 'wp_footer', __NAMESPACE__ . '\enqueue_stylesheet' );

/** Loads the files in a story that will have an element. Priority 100 is after the styles of most themes. */
function enqueue_for_story(): void {
	if ( is_story() && will_have_element() ) {
		enqueue();
	}
}

/**
 * Whether the current story will have an element. The head needs the critical CSS before the theme prints text and comments, so this
 * follows from the post. A text without content, and comments that are closed and empty, have no element.
 */
function will_have_element(): bool {
	if ( setting( 'back_to_top' ) ) {
		return true;
	}
	$post = get_queried_object();
	if ( post_password_required( $post ) ) {
		return false;
	}
	$has_form = comments_open( $post ) && ( ! get_option( 'comment_registration' ) || is_user_logged_in() );
	return ( setting( 'article' ) && '' !== trim( $post->post_content ) )
		|| ( setting( 'comment_form' ) && $has_form )
		|| ( setting( 'comments' ) && ( $has_form || get_comments_number( $post ) > 0 ) );
}

/**
 * Loads the files. The critical CSS is inline in the head, so that text is painted at once and nothing moves; the stylesheet follows
 * in the footer. A second call does nothing.
 */
function enqueue(): void {
	if ( wp_style_is( START ) || ! is_complete() ) {
		return;
	}
	wp_register_style( START, false, array(), VERSION );
	wp_add_inline_style( START, file_get_contents( path_of( 'assets/matn.start.css' ) ) . custom_properties() );
	wp_enqueue_style( START );
	wp_enqueue_script_module( HANDLE, plugins_url( 'cdn/news-elements.js', FILE ), array(), version_of( 'cdn/news-elements.js' ) );
}

/** Loads the stylesheet at the end of a page that has the critical CSS. WordPress prints it with the late styles. */
function enqueue_stylesheet(): void {
	if ( wp_style_is( START, 'enqueued' ) ) {
		wp_enqueue_style( HANDLE, plugins_url( 'assets/matn.css', FILE ), array(), version_of( 'assets/matn.css' ) );
	}
}

/** Whether the files exist. If a copy of the plugin is incomplete, pages load none of them. */
function is_complete(): bool {
	foreach ( array( 'assets/matn.css', 'assets/matn.start.css', 'cdn/news-elements.js' ) as $file ) {
		if ( ! is_readable( path_of( $file ) ) ) {
			return false;
		}
	}
	return true;
}

/** Path of a file of the plugin. */
function path_of( string $file ): string {
	return plugin_dir_path( FILE ) . $file;
}

/** A version that changes with the content of a file, so that browsers never take an old file from their cache. */
function version_of( string $file ): string {
	return substr( (string) md5_file( path_of( $file ) ), 0, 12 );
}

/** The settings that are CSS. */
function custom_properties(): string {
	$accent = setting( 'accent' );
	// On a dark page, the colour is mixed with white, so that it has enough contrast.
	return $accent ? ":root{--news-accent:light-dark($accent,color-mix(in srgb,$accent 45%,#fff))}" : '';
}
