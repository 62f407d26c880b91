<?php
/**
 * Does one thing with the plugin, as WordPress would: `php run.php WHAT GIVEN`, with GIVEN as JSON. WHAT is `page` (prints a
 * page of the site), `settings` (prints the page of the administration), `save` (prints what is kept of a form, and what was
 * told of it) or `uninstall` (prints what options are left).
 */

list( , $what, $json ) = $argv;
$given = json_decode( $json, true, 16, JSON_THROW_ON_ERROR );

require __DIR__ . '/wordpress.php';
define( 'ABSPATH', __DIR__ . '/' );
if ( isset( $given['constant'] ) ) {
	define( 'HAMDEL_VISITOR_SECRET', $given['constant'] );
}
$options    = isset( $given['options'] ) ? array( 'hamdel_settings' => $given['options'] ) : array();
$user       = $given['user'] ?? null;
$locale     = $given['locale'] ?? 'en_US';
$may_manage = $given['may_manage'] ?? true;
$is_admin   = 'page' !== $what;

if ( 'uninstall' === $what ) {
	define( 'WP_UNINSTALL_PLUGIN', 'hamdel/hamdel.php' );
	require __DIR__ . '/../hamdel/uninstall.php';
	echo json_encode( array_keys( $options ) );
	exit;
}

require __DIR__ . '/../hamdel/hamdel.php';
do_action( 'init' );
if ( 'page' === $what ) {
	do_action( 'wp_enqueue_scripts' );
	echo '<!doctype html><html lang="', esc_attr( $given['lang'] ?? 'en-US' ), '"><meta charset="utf-8"><title>Shop</title>';
	echo '<link rel="icon" href="data:,"><body><h1>Shop</h1>';
	wp_footer();
	exit;
}
do_action( 'admin_menu' );
do_action( 'admin_init' );
if ( 'save' === $what ) {
	$kept = $registered[2]['sanitize_callback']( $given['form'] );
	echo json_encode( array( 'kept' => $kept, 'errors' => $errors ) );
} else {
	echo '<!doctype html><html><meta charset="utf-8"><title>Hamdel</title>';
	$page[2]();
}
