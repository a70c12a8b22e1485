<?php
add_theme_support( 'title-tag' );
add_theme_support( 'html5', array( 'comment-form', 'comment-list' ) );
register_nav_menus( array( 'sections' => 'الأقسام' ) );

add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_style( 'theme', get_stylesheet_uri() );
	// The folder news-elements/ of this theme contains the package, or only its cdn/ folder.
	wp_enqueue_style( 'news-elements', get_theme_file_uri( 'news-elements/cdn/news-elements.css' ), array( 'theme' ) );
	wp_enqueue_script_module( 'news-elements', get_theme_file_uri( 'news-elements/cdn/news-elements.js' ) );
	if ( is_singular() ) {
		wp_enqueue_script( 'comment-reply' );
	}
} );
