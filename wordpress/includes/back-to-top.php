<?php
/**
 * `<news-back-to-top>` at the end of a story.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_footer', __NAMESPACE__ . '\print_back_to_top' );

/** Prints a link to the top of the page, which works without scripts. */
function print_back_to_top(): void {
	if ( setting( 'back_to_top' ) && is_story() ) {
		printf( '<news-back-to-top><a href="#top">%s</a></news-back-to-top>', esc_html__( 'Back to top', 'matn' ) );
	}
}
