<?php
/**
 * As much of WordPress as the plugin calls: its functions by their own names, over arrays. What they escape, they escape as
 * WordPress does; what they print, they print in the order in which it does.
 */

$GLOBALS['hooks'] = $GLOBALS['options'] = $GLOBALS['scripts'] = $GLOBALS['errors'] = $GLOBALS['fields'] = array();
$GLOBALS['messages'] = array();
$GLOBALS['registered'] = $GLOBALS['user'] = null;
$GLOBALS['is_admin']   = $GLOBALS['may_manage'] = false;

// Hooks.
function add_action( $name, $function ) { $GLOBALS['hooks'][ $name ][] = $function; }
function add_filter( $name, $function ) { add_action( $name, $function ); }
function do_action( $name ) { foreach ( $GLOBALS['hooks'][ $name ] ?? array() as $function ) { $function(); } }
function apply_filters( $name, $value ) {
	foreach ( $GLOBALS['hooks'][ $name ] ?? array() as $function ) { $value = $function( $value ); }
	return $value;
}

// Places.
function plugin_basename( $file ) { return 'hamdel/' . basename( $file ); }
function load_plugin_textdomain( $domain, $deprecated, $path ) {
	$file = dirname( __DIR__ ) . "/{$path}/{$domain}-{$GLOBALS['locale']}.l10n.php";
	if ( is_file( $file ) ) {
		$GLOBALS['messages'] = ( require $file )['messages'];
	}
}
function admin_url( $path ) { return "https://shop.example/wp-admin/{$path}"; }
function is_admin() { return $GLOBALS['is_admin']; }
function is_multisite() { return false; }

// Options.
function get_option( $name ) { return $GLOBALS['options'][ $name ] ?? false; }
function delete_option( $name ) { unset( $GLOBALS['options'][ $name ] ); }
function register_setting( $group, $name, $how ) { $GLOBALS['registered'] = array( $group, $name, $how ); }
function add_settings_error( $setting, $code, $message ) { $GLOBALS['errors'][] = $code; }

// Texts.
function __( $text, $domain = 'default' ) { return ( 'hamdel' === $domain ? $GLOBALS['messages'][ $text ] ?? null : null ) ?? $text; }
function esc_html( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }
function esc_attr( $text ) { return esc_html( $text ); }
function esc_html__( $text, $domain = 'default' ) { return esc_html( __( $text, $domain ) ); }
function esc_url_raw( $url, $protocols = array( 'http', 'https' ) ) {
	$url    = preg_replace( '/[^a-z0-9-~+_.?#=!&;,\/:%@$|*\'()\[\]]/i', '', $url );
	$scheme = parse_url( $url, PHP_URL_SCHEME );
	return null !== $scheme && ! in_array( $scheme, $protocols, true ) ? '' : $url;
}
function esc_url( $url ) { return esc_attr( esc_url_raw( $url ) ); }
function wp_parse_url( $url, $part ) { return parse_url( $url, $part ); }
function untrailingslashit( $text ) { return rtrim( $text, '/\\' ); }
function wp_strip_all_tags( $text ) { return trim( strip_tags( $text ) ); }
function wp_json_encode( $value, $how = 0 ) { return json_encode( $value, $how ); }
function __return_empty_string() { return ''; }

// People.
function is_user_logged_in() { return null !== $GLOBALS['user']; }
function wp_get_current_user() { return (object) $GLOBALS['user']; }
function current_user_can( $what ) { return 'manage_options' === $what && $GLOBALS['may_manage']; }
function wp_die( $message ) { exit( $message ); }

// Scripts.
function wp_enqueue_script( $handle, $source, $needs, $version, $how ) {
	$GLOBALS['scripts'][ $handle ] = array( $source, $how['strategy'], '' );
}
function wp_add_inline_script( $handle, $script, $where ) { $GLOBALS['scripts'][ $handle ][2] .= $script; }
function wp_footer() {
	foreach ( $GLOBALS['scripts'] as $handle => list( $source, $strategy, $before ) ) {
		echo "<script id=\"{$handle}-js-before\">\n{$before}\n</script>\n";
		echo '<script src="' . esc_url( $source ) . "\" id=\"{$handle}-js\" {$strategy}></script>\n";
	}
}

// Pages of the administration.
function add_options_page( $title, $label, $may, $slug, $show ) { $GLOBALS['page'] = array( $title, $may, $show ); }
function get_admin_page_title() { return $GLOBALS['page'][0]; }
function add_settings_section() {}
function add_settings_field( $id, $label, $show ) { $GLOBALS['fields'][ $id ] = array( $label, $show ); }
function settings_fields( $group ) { echo '<input type="hidden" name="_wpnonce" value="' . esc_attr( $group ) . '">'; }
function do_settings_sections() {
	foreach ( $GLOBALS['fields'] as $id => list( $label, $show ) ) {
		echo '<p><label for="' . esc_attr( $id ) . "\">{$label}</label> ";
		$show();
		echo '</p>';
	}
}
function submit_button() { echo '<button type="submit">Save</button>'; }
