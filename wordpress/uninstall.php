<?php
/**
 * Removes what the plugin has stored: one option, and the switch of posts. On a multisite, of each site.
 *
 * @package Matn
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the data of the current site. */
function matn_uninstall(): void {
	delete_option( 'matn' );
	delete_post_meta_by_key( '_matn_off' );
}

if ( is_multisite() ) {
	$matn_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $matn_sites as $matn_site ) {
		switch_to_blog( $matn_site );
		matn_uninstall();
		restore_current_blog();
	}
} else {
	matn_uninstall();
}
