"""HTTP and WebSocket routes, thin; pages and their static files."""
