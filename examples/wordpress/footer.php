</main>
<news-back-to-top><a href="#top">العودة إلى أعلى الصفحة</a></news-back-to-top>
<?php wp_footer(); ?>
</body>
</html>
