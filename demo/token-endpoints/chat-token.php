<?php
// A chat token for a user of your site, in Agora's AccessToken2 format. PHP 8; nothing to install.
function chat_text(string $value): string
{
    return pack('v', strlen($value)) . $value;
}

/** $user: lower case. $seconds: at most 86400. */
function chat_token(string $user, int $seconds = 3600): string
{
    [$appId, $certificate] = [getenv('AGORA_APP_ID'), getenv('AGORA_APP_CERTIFICATE')];
    [$now, $salt, $chat, $asUser] = [time(), random_int(1, 99999999), 5, 1];
    $signed = chat_text($appId) . pack('VVVv', $now, $seconds, $salt, 1);
    $signed .= pack('vvvV', $chat, 1, $asUser, $seconds) . chat_text($user);
    $key = hash_hmac('sha256', $certificate, pack('V', $now), true);
    $key = hash_hmac('sha256', $key, pack('V', $salt), true);
    $signature = hash_hmac('sha256', $signed, $key, true);
    return '007' . base64_encode(gzcompress(chat_text($signature) . $signed));
}

// The endpoint: include this file, and let your site say who is signed in.
function answer_chat_token(?string $user): void
{
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    http_response_code($user === null ? 401 : 200);
    echo json_encode($user === null ? ['error' => 'Nobody is signed in.'] : ['token' => chat_token($user), 'user' => $user]);
}
