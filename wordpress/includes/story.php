<?php
/**
 * Which requests show a story: the page of one post. Everything else stays as it would be without the plugin.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/** Post meta that switches the plugin off for a post. */
const OFF = '_matn_off';

/** The types of posts whose pages are stories. */
function post_types(): array {
	/**
	 * Filters the types of posts whose pages are stories.
	 *
	 * @param string[] $types Names of post types. Default: `array( 'post' )`.
	 */
	return (array) apply_filters( 'matn_post_types', array( 'post' ) );
}

/** Whether the request shows the page of one post, with the plugin on, to a reader. */
function is_story(): bool {
	// These functions report a mistake when they are called before the query.
	if ( ! did_action( 'wp' ) || is_admin() || is_feed() || is_embed() || wp_is_json_request() ) {
		return false;
	}
	return is_singular( post_types() ) && ! is_amp() && ! get_post_meta( get_queried_object_id(), OFF, true );
}

/** Whether the page is an AMP page, where no script of the site may run. */
function is_amp(): bool {
	foreach ( array( 'amp_is_request', 'is_amp_endpoint', 'ampforwp_is_amp_endpoint' ) as $function ) {
		if ( function_exists( $function ) && $function() ) {
			return true;
		}
	}
	return false;
}
