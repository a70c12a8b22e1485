<?php
// The comments of a theme that prints the list in one box and the form after it, as Twenty Twenty does.
if ( have_comments() ) {
	echo '<div class="comments" id="comments"><div class="comments-inner">';
	wp_list_comments( array( 'style' => 'div', 'avatar_size' => 0 ) );
	the_comments_pagination();
	echo '</div></div><hr>';
}
comment_form( array( 'class_form' => 'section-inner comment-form' ) );
