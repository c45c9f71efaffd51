// Package chattoken makes chat tokens in Agora's AccessToken2 format. Standard library only.
package chattoken

import (
	"bytes"
	"compress/zlib"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"math/rand"
	"os"
	"time"
)

func pack(values ...any) []byte {
	var out bytes.Buffer
	for _, value := range values {
		if text, ok := value.(string); ok {
			binary.Write(&out, binary.LittleEndian, uint16(len(text)))
			out.WriteString(text)
		} else {
			binary.Write(&out, binary.LittleEndian, value)
		}
	}
	return out.Bytes()
}

func sign(key, data []byte) []byte { h := hmac.New(sha256.New, key); h.Write(data); return h.Sum(nil) }

// Token is for user (lower case) and lives so many seconds, at most 86400.
func Token(user string, seconds uint32) string {
	now, salt := uint32(time.Now().Unix()), uint32(rand.Intn(99999998)+1)
	signed := pack(os.Getenv("AGORA_APP_ID"), now, seconds, salt, uint16(1), uint16(5), uint16(1), uint16(1), seconds, user)
	key := sign(pack(salt), sign(pack(now), []byte(os.Getenv("AGORA_APP_CERTIFICATE"))))
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed); w.Write(append(pack(string(sign(key, signed))), signed...)); w.Close()
	return "007" + base64.StdEncoding.EncodeToString(packed.Bytes())
}
