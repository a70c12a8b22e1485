<?php get_header(); ?>
<ul>
	<?php
	while ( have_posts() ) {
		the_post();
		the_title( '<li><a href="' . esc_url( get_permalink() ) . '">', '</a></li>' );
	}
	?>
</ul>
<?php get_footer();
