<?php
/**
 * `<news-masthead>` for classic themes: a template tag and a shortcode.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'matn_masthead', __NAMESPACE__ . '\masthead' );

/**
 * The masthead: the name or the logo of the site, and a menu. Empty in feeds.
 *
 * @param array|string $options `location`: the location of the menu, by default the first one that has a menu; `behavior`: `static`,
 *                              `sticky` or `reveal`; `skip_to`: id of the main content, for a skip link.
 */
function masthead( $options = array() ): string {
	if ( is_feed() ) {
		return '';
	}
	$options = shortcode_atts(
		array(
			'location' => first_menu_location(),
			'behavior' => '',
			'skip_to'  => '',
		),
		$options
	);
	$menu    = '' === $options['location'] ? '' : wp_nav_menu(
		array(
			'theme_location'       => $options['location'],
			'container'            => 'nav',
			'container_aria_label' => __( 'Sections', 'matn' ),
			'fallback_cb'          => false,
			'echo'                 => false,
		)
	);
	$logo    = get_custom_logo();
	$name    = sprintf( '<a href="%s" rel="home">%s</a>', esc_url( home_url( '/' ) ), esc_html( get_bloginfo( 'name' ) ) );
	$own     = array(
		'behavior' => in_array( $options['behavior'], array( 'sticky', 'reveal' ), true ) ? $options['behavior'] : '',
		'skip-to'  => $options['skip_to'],
	);
	$brand   = '<div slot="brand">' . ( $logo ? $logo : $name ) . '</div>';
	return with_files( '<news-masthead' . attributes( $own ) . '>' . $brand . $menu . '</news-masthead>' );
}

/** The first location of the theme that has a menu, or an empty string. */
function first_menu_location(): string {
	foreach ( array_keys( get_registered_nav_menus() ) as $location ) {
		if ( has_nav_menu( $location ) ) {
			return $location;
		}
	}
	return '';
}
