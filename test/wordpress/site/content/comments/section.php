<?php
// The comments of a theme whose box is a landmark, as Storefront's is.
echo '<section id="comments" class="comments-area" aria-label="تعليقات القراء">';
echo '<ol class="comment-list">';
wp_list_comments( array( 'style' => 'ol', 'avatar_size' => 0 ) );
echo '</ol>';
comment_form();
echo '</section>';
