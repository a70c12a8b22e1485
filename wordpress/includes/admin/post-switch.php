<?php
/**
 * A box in the editor that switches the plugin off for a post. It is a box of WordPress's own kind, which the block editor and the
 * classic editor show.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/** Action of the nonce, and name of its field. */
const SWITCH_NONCE = 'matn_switch';

add_action( 'add_meta_boxes', __NAMESPACE__ . '\add_switch' );
add_action( 'save_post', __NAMESPACE__ . '\save_switch' );

/** Adds the box to the editors of stories. */
function add_switch(): void {
	add_meta_box( 'matn', __( 'Matn', 'matn' ), __NAMESPACE__ . '\print_switch', post_types(), 'side' );
}

/**
 * Prints the box.
 *
 * @param \WP_Post $post The post.
 */
function print_switch( \WP_Post $post ): void {
	wp_nonce_field( SWITCH_NONCE, SWITCH_NONCE );
	printf(
		'<label><input type="checkbox" name="matn_off" value="1"%s> %s</label>',
		checked( (bool) get_post_meta( $post->ID, OFF, true ), true, false ),
		esc_html__( 'Show this post as if the plugin were off', 'matn' )
	);
}

/**
 * Saves the box, if it was part of the form.
 *
 * @param int $post_id Id of the post.
 */
function save_switch( int $post_id ): void {
	$nonce = isset( $_POST[ SWITCH_NONCE ] ) ? sanitize_key( wp_unslash( $_POST[ SWITCH_NONCE ] ) ) : '';
	if ( ! wp_verify_nonce( $nonce, SWITCH_NONCE ) || wp_is_post_autosave( $post_id ) || wp_is_post_revision( $post_id )
		|| ! current_user_can( 'edit_post', $post_id ) ) {
		return;
	}
	if ( empty( $_POST['matn_off'] ) ) {
		delete_post_meta( $post_id, OFF );
	} else {
		update_post_meta( $post_id, OFF, '1' );
	}
}
