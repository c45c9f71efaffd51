"""A chat token for a user of your site, in Agora's AccessToken2 format. Python 3; nothing to install."""
import base64, hmac, os, secrets, struct, time, zlib

CHAT, AS_USER = 5, 1


def _text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<H", len(data)) + data


def _hmac(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, "sha256").digest()


def chat_token(user: str, seconds: int = 3600) -> str:
    """user: lower case. seconds: at most 86400."""
    app_id, certificate = os.environ["AGORA_APP_ID"], os.environ["AGORA_APP_CERTIFICATE"]
    now, salt = int(time.time()), secrets.randbelow(99_999_998) + 1
    signed = _text(app_id) + struct.pack("<IIIH", now, seconds, salt, 1)
    signed += struct.pack("<HHHI", CHAT, 1, AS_USER, seconds) + _text(user)
    key = _hmac(struct.pack("<I", salt), _hmac(struct.pack("<I", now), certificate.encode()))
    signature = _hmac(key, signed)
    packed = zlib.compress(struct.pack("<H", len(signature)) + signature + signed)
    return "007" + base64.b64encode(packed).decode()


# Flask: @app.get("/api/chat-token")
#        def token():
#            if not current_user.is_authenticated:
#                return {"error": "Nobody is signed in."}, 401
#            answer = {"token": chat_token(current_user.id), "user": current_user.id}
#            return answer, 200, {"Cache-Control": "no-store"}
