"""Other systems that are told what happens, by signed webhooks: what they are told, and how it comes to them."""
