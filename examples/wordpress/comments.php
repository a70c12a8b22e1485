<?php
if ( post_password_required() ) {
	return;
}
?>
<news-comments block-direction="auto" collapse load="more">
	<ol class="comment-list">
		<?php wp_list_comments( array( 'style' => 'ol' ) ); ?>
	</ol>
	<?php the_comments_pagination(); ?>
</news-comments>
<?php if ( comments_open() ) : ?>
	<news-comment-form><?php comment_form(); ?></news-comment-form>
<?php endif; ?>
