<?php
/**
 * A test in Tools › Site Health: whether the files of the elements are complete, and whether they reach readers.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_health_test' );

/**
 * Adds the test.
 *
 * @param array $tests Tests by kind.
 */
function add_health_test( array $tests ): array {
	$tests['direct']['matn'] = array(
		'label' => __( 'Matn', 'matn' ),
		'test'  => __NAMESPACE__ . '\health_test',
	);
	return $tests;
}

/** The result of the test. */
function health_test(): array {
	$problem = missing_file();
	if ( null !== $problem ) {
		return health_result(
			'critical',
			__( 'Files of Matn are missing', 'matn' ),
			/* translators: %s: path of a file. */
			sprintf( __( 'The file %s is missing or damaged. Upload the zip file of the plugin again; your settings are kept.', 'matn' ), $problem )
		);
	}
	$url = newest_story();
	if ( null === $url ) {
		return health_result( 'good', __( 'The files of Matn are complete', 'matn' ), __( 'There is no published post yet in which to look for them.', 'matn' ) );
	}
	$answer = wp_remote_get( $url, array( 'timeout' => 10 ) );
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return health_result( 'good', __( 'The files of Matn are complete', 'matn' ), __( 'The site cannot load its own pages, so it is not known whether other plugins change the script.', 'matn' ) );
	}
	if ( ! has_module( wp_remote_retrieve_body( $answer ) ) ) {
		return health_result(
			'recommended',
			__( 'Another plugin changes the script of Matn', 'matn' ),
			__( 'Posts do not contain the script as a module. Exclude news-elements.js in the settings of the plugin that joins, delays or minifies scripts, and clear its cache. Until then, posts and comments work as without Matn.', 'matn' )
		);
	}
	return health_result( 'good', __( 'Matn works', 'matn' ), __( 'The files are complete, and posts load them.', 'matn' ) );
}

/**
 * A result as Site Health expects it.
 *
 * @param string $status `good`, `recommended` or `critical`.
 * @param string $label  A heading.
 * @param string $text   A paragraph.
 */
function health_result( string $status, string $label, string $text ): array {
	return array(
		'label'       => $label,
		'status'      => $status,
		'badge'       => array(
			'label' => __( 'Matn', 'matn' ),
			'color' => 'blue',
		),
		'description' => '<p>' . esc_html( $text ) . '</p>',
		'actions'     => '',
		'test'        => 'matn',
	);
}

/** Path of a file that differs from the one that was packaged, or null. */
function missing_file(): ?string {
	$list = path_of( 'assets/checksums.json' );
	$sums = is_readable( $list ) ? json_decode( (string) file_get_contents( $list ), true ) : null;
	if ( ! is_array( $sums ) ) {
		return 'assets/checksums.json';
	}
	foreach ( $sums as $file => $sum ) {
		if ( ! is_readable( path_of( $file ) ) || md5_file( path_of( $file ) ) !== $sum ) {
			return $file;
		}
	}
	return null;
}

/** Address of the newest post that shows an element, or null. */
function newest_story(): ?string {
	$posts = get_posts(
		array(
			'post_type'    => post_types(),
			'numberposts'  => 1,
			'has_password' => false,
			'meta_query'   => array(
				array(
					'key'     => OFF,
					'compare' => 'NOT EXISTS',
				),
			),
		)
	);
	return $posts ? (string) get_permalink( $posts[0] ) : null;
}

/**
 * Whether a page loads the script as a module.
 *
 * @param string $html HTML of a page.
 */
function has_module( string $html ): bool {
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag( 'script' ) ) {
		if ( 'module' === $tags->get_attribute( 'type' ) && str_contains( (string) $tags->get_attribute( 'src' ), '/cdn/news-elements.js' ) ) {
			return true;
		}
	}
	return false;
}
