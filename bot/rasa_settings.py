"""What lets Rasa's clients speak with Hamdel, and Hamdel with a Rasa server."""

from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class AsRasa(BaseSettings):
    """Rasa's interfaces, and the server that may understand in Hamdel's place."""

    rest_token: SecretStr = Field(
        SecretStr(""),
        description="Token of Rasa's REST and callback channels and HTTP API; without one they serve programs on this "
        "machine alone.",
    )
    callback_url: str = Field(
        "", description="Address that replies of Rasa's callback channel are posted to; empty switches it off."
    )
    socketio: bool = Field(
        False,
        description="Serve Rasa's Socket.IO channel to visitors' pages, at `/socket.io/`; needs hamdel[socketio].",
    )
    socketio_jwt_key: SecretStr = Field(
        SecretStr(""), description="Key of the JWT that pages have to show over Socket.IO; empty asks for none."
    )
    socketio_jwt_method: Literal[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "PS256", "PS384", "PS512"
    ] = Field("HS256", description="How that JWT is signed.")
    rasa_url: str = Field("", description="Address of a Rasa server, for HAMDEL_NLU=rasa.")
    rasa_intents: str = Field(
        "", description="YAML file that says what intents of a Rasa project of your own mean to Hamdel."
    )
