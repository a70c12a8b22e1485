<?php
/**
 * The settings: one option, which exists only after an administrator has saved the settings page.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/** Name of the option. Its value is an array with the keys of `defaults()`. */
const OPTION = 'matn';

/** The calendars of `<news-header>`, in order; empty: dates keep the text that WordPress prints. */
const CALENDARS = array(
	'',
	'gregory',
	'islamic-umalqura',
	'gregory islamic-umalqura',
	'islamic-umalqura gregory',
	'persian',
	'persian gregory',
);

/** The digits of the elements; empty: those of the language. */
const NUMERALS = array( '', 'latn', 'arab', 'arabext' );

/** Whose fonts the text has. */
const FONTS = array( 'theme', 'newspaper' );

/**
 * The settings of a site that has not saved any.
 *
 * @param string $locale A locale of WordPress, such as `fa_IR`.
 * @return array<string, bool|string>
 */
function defaults( string $locale ): array {
	return array(
		'article'         => true,
		'comment_form'    => true,
		'comments'        => true,
		'load_more'       => true,
		'collapse'        => false,
		'back_to_top'     => true,
		'isolate'         => true,
		'block_direction' => true,
		'drafts'          => true,
		// Iran and Afghanistan use the Persian calendar.
		'calendar'        => preg_match( '/^(fa|ps|haz)(_|$)/', $locale ) ? 'persian' : '',
		'numerals'        => '',
		'relative'        => false,
		'comment_dates'   => false,
		'fonts'           => 'theme',
		'accent'          => '',
	);
}

/**
 * The value of one setting. What is missing or broken in the database has its default.
 *
 * @param string $name A key of `defaults()`.
 * @return bool|string
 */
function setting( string $name ) {
	$saved = get_option( OPTION );
	return sanitize( is_array( $saved ) ? $saved : array() )[ $name ];
}

/**
 * Makes settings of what a form or a database contains.
 *
 * @param array<string, mixed> $values Values by name. A missing value gets its default.
 * @return array<string, bool|string>
 */
function sanitize( array $values ): array {
	$defaults = defaults( get_locale() );
	$settings = array();
	foreach ( $defaults as $name => $default ) {
		$value             = $values[ $name ] ?? $default;
		$settings[ $name ] = is_bool( $default ) ? (bool) $value : sanitize_choice( $name, is_string( $value ) ? $value : '', $default );
	}
	return $settings;
}

/**
 * The value of a setting that is not a switch, or its default if the value is not allowed.
 *
 * @param string $name     Name of the setting.
 * @param string $value    The value.
 * @param string $fallback The default.
 */
function sanitize_choice( string $name, string $value, string $fallback ): string {
	if ( 'accent' === $name ) {
		return (string) sanitize_hex_color( $value );
	}
	$choices = array(
		'calendar' => CALENDARS,
		'numerals' => NUMERALS,
		'fonts'    => FONTS,
	);
	return in_array( $value, $choices[ $name ], true ) ? $value : $fallback;
}
