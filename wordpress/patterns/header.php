<?php
/**
 * The header of a story, for the template of single posts.
 *
 * @package Matn
 */

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:matn/header -->
<news-header class="wp-block-matn-header"><!-- wp:matn/slot {"slot":"section"} -->
<div class="wp-block-matn-slot" slot="section"><!-- wp:post-terms {"term":"category"} /--></div>
<!-- /wp:matn/slot -->

<!-- wp:post-title {"level":1} /-->

<!-- wp:matn/slot {"slot":"byline"} -->
<div class="wp-block-matn-slot" slot="byline"><!-- wp:post-author-name {"isLink":true} /--></div>
<!-- /wp:matn/slot -->

<!-- wp:matn/slot {"slot":"published"} -->
<div class="wp-block-matn-slot" slot="published"><!-- wp:post-date /--></div>
<!-- /wp:matn/slot --></news-header>
<!-- /wp:matn/header -->
