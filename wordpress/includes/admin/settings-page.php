<?php
/**
 * The settings page: Settings › Matn.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/** Name of the page and of the group of its settings. */
const PAGE = 'matn';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Adds the page to the menu of the settings. */
function add_page(): void {
	add_options_page( __( 'Matn', 'matn' ), __( 'Matn', 'matn' ), 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links Links of the plugin.
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'matn' ) );
	return array_merge( array( 'settings' => $link ), $links );
}

/** Registers the option with its sections and fields. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_form',
			'show_in_rest'      => false,
		)
	);
	foreach ( sections() as $id => $section ) {
		add_settings_section( $id, $section['title'], __NAMESPACE__ . '\print_section', PAGE, array( 'text' => $section['text'] ) );
		foreach ( $section['fields'] as $name => $field ) {
			add_settings_field( $name, $field['title'], __NAMESPACE__ . '\print_field', PAGE, $id, array( 'name' => $name ) + $field );
		}
	}
}

/**
 * The settings that the form has sent. An accent that is not a colour is reported, and the previous one stays.
 *
 * @param mixed $values What the form has sent.
 * @return array<string, bool|string>
 */
function sanitize_form( $values ): array {
	$values = is_array( $values ) ? $values : array();
	$accent = $values['accent'] ?? '';
	if ( is_string( $accent ) && '' !== trim( $accent ) && ! sanitize_hex_color( trim( $accent ) ) ) {
		add_settings_error( OPTION, 'accent', __( 'The accent colour must be a code such as #00596b. It was not changed.', 'matn' ) );
		$accent = setting( 'accent' );
	}
	return sanitize( array( 'accent' => is_string( $accent ) ? trim( $accent ) : '' ) + $values );
}

/** Prints the page. */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>', esc_html__( 'Matn', 'matn' ), '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Prints the introduction of a section.
 *
 * @param array{text: string} $section The section.
 */
function print_section( array $section ): void {
	if ( $section['text'] ) {
		echo '<p>', esc_html( $section['text'] ), '</p>';
	}
}
