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
