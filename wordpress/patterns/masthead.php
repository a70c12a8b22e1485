<?php
/**
 * The masthead, for the header of a block theme.
 *
 * @package Matn
 */

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:matn/masthead -->
<news-masthead class="wp-block-matn-masthead"><!-- wp:matn/slot {"slot":"brand"} -->
<div class="wp-block-matn-slot" slot="brand"><!-- wp:site-title {"level":0} /--></div>
<!-- /wp:matn/slot -->

<!-- wp:navigation {"overlayMenu":"never"} /--></news-masthead>
<!-- /wp:matn/masthead -->
