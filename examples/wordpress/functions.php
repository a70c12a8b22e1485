<?php
add_theme_support( 'title-tag' );
add_theme_support( 'html5', array( 'comment-form', 'comment-list' ) );
register_nav_menus( array( 'sections' => 'الأقسام' ) );

add_action( 'wp_enqueue_scripts', function () {
	// If your theme enqueues its stylesheet already, omit this line, and write its handle in place of 'theme' below.
	wp_enqueue_style( 'theme', get_stylesheet_uri() );
	// The folder news-elements/ of this theme contains the package, or only its cdn/ folder.
	$cdn = 'news-elements/cdn/news-elements';
	// The hash changes with each release of the elements, so browsers do not use an old file from their cache.
	$version = md5_file( get_theme_file_path( "$cdn.js" ) );
	wp_enqueue_style( 'news-elements', get_theme_file_uri( "$cdn.css" ), array( 'theme' ), $version );
	wp_enqueue_script_module( 'news-elements', get_theme_file_uri( "$cdn.js" ), array(), $version );
	if ( is_singular() ) {
		wp_enqueue_script( 'comment-reply' );
	}
} );

// Pictures of readers from this site instead of gravatar.com: the picture of a user, if there is one, or that of the theme.
add_filter( 'pre_get_avatar_data', function ( $args, $reader ) {
	$user_id = 0;
	if ( $reader instanceof WP_Comment ) {
		$user_id = (int) $reader->user_id;
	} elseif ( $reader instanceof WP_User ) {
		$user_id = $reader->ID;
	} elseif ( is_numeric( $reader ) ) {
		$user_id = (int) $reader;
	}
	// The id of an attachment, which a plugin or a field of the profile stores.
	$picture_id = $user_id ? (int) get_user_meta( $user_id, 'picture_id', true ) : 0;
	$picture    = $picture_id ? wp_get_attachment_image_url( $picture_id, 'thumbnail' ) : false;

	$args['url']          = $picture ? $picture : get_theme_file_uri( 'avatar.svg' );
	$args['found_avatar'] = true;
	return $args;
}, 10, 2 );
