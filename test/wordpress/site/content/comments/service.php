<?php
// A service prints comments of its own in place of WordPress's, as Disqus does.
?>
<div id="disqus_thread"></div>
<noscript>Please enable JavaScript.</noscript>
