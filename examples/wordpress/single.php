<?php
get_header();
the_post();
?>
<article>
	<news-header reading-time-of="text">
		<span slot="section"><?php the_category( '، ' ); ?></span>
		<?php the_title( '<h1>', '</h1>' ); ?>
		<?php if ( has_excerpt() ) : ?>
			<p slot="standfirst"><?php echo esc_html( get_the_excerpt() ); ?></p>
		<?php endif; ?>
		<span slot="byline"><?php the_author_posts_link(); ?></span>
		<time slot="published" datetime="<?php echo esc_attr( get_the_date( DATE_W3C ) ); ?>"><?php echo esc_html( get_the_date() ); ?></time>
		<?php if ( get_the_modified_time( 'U' ) > get_the_time( 'U' ) ) : ?>
			<time slot="updated" datetime="<?php echo esc_attr( get_the_modified_date( DATE_W3C ) ); ?>">حُدّث: <?php echo esc_html( get_the_modified_date() ); ?></time>
		<?php endif; ?>
	</news-header>
	<news-article-body id="text" isolate><?php the_content(); ?></news-article-body>
</article>
<?php
comments_template();
get_footer();
