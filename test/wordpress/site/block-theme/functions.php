<?php
add_filter( 'render_block_core/post-content', function ( $text ) {
	return trim( $text ) ? "<news-article-body isolate>$text</news-article-body>" : $text;
} );
add_filter( 'render_block_core/post-comments-form', function ( $form ) {
	return trim( $form ) ? "<news-comment-form>$form</news-comment-form>" : $form;
} );
