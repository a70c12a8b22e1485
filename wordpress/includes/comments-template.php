<?php
/**
 * Prints the comments template of the theme in the element. WordPress loads this file in a function whose variables the template of the
 * theme may use, so it is loaded here, in the same scope.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

ob_start();
$matn_level = ob_get_level();
require existing_template( theme_template(), isset( $file ) ? $file : 'comments.php' );
if ( ob_get_level() === $matn_level ) {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- HTML of the theme, as it prints it.
	echo in_thread( (string) ob_get_clean() );
}
