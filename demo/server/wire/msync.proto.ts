/**
 * The chat protocol as protobuf text. Field numbers are fixed by the wire format; names are our own choice. proto3: a
 * scalar with its default value is absent, except where `optional` says that presence matters.
 */
export const msyncProto = `
syntax = "proto3";

message Jid { string appKey = 1; string name = 2; string domain = 3; string clientResource = 4; }

message MSync {
  enum Command { SYNC = 0; UNREAD = 1; NOTICE = 2; PROVISION = 3; }
  uint32 version = 1;
  Jid guid = 2;
  string auth = 3;
  uint32 compressAlgorithm = 4;
  uint32 crypto = 5;
  string userAgent = 6;
  uint64 pov = 7;
  Command command = 8;
  bytes payload = 9;
  uint32 deviceId = 10;
  repeated uint32 encryptType = 11 [packed = false];
  string encryptKey = 12;
}

message RedirectInfo { string host = 1; uint32 port = 2; }
message Status { uint32 errorCode = 1; string reason = 2; repeated RedirectInfo redirectInfo = 3; }

message Provision {
  uint32 osType = 1;
  string version = 2;
  uint32 networkType = 3;
  string appSign = 4;
  repeated uint32 compressType = 5 [packed = false];
  repeated uint32 encryptType = 6 [packed = false];
  string encryptKey = 7;
  Status status = 8;
  string deviceUuid = 9;
  bool isManualLogin = 10;
  string password = 11;
  string deviceName = 12;
  string resource = 13;
  string auth = 14;
  string serviceId = 16;
  string actionVersion = 17;
  string authToken = 18;
  uint32 osCustomValue = 19;
  string sessionId = 20;
  string reason = 21;
}

message SyncUp { Meta meta = 1; uint64 key = 2; Jid queue = 3; bool isRoam = 4; uint64 lastFullRoamKey = 5; }

message SyncDown {
  Status status = 1;
  uint64 metaId = 2;
  uint64 serverId = 3;
  repeated Meta metas = 4;
  uint64 nextKey = 5;
  Jid queue = 6;
  bool isLast = 7;
  uint64 timestamp = 8;
  bool isRoam = 9;
}

message MetaQueue { Jid queue = 1; uint32 n = 2; }
message UnreadDown { Status status = 1; repeated MetaQueue unread = 2; uint64 timestamp = 3; }
message Notice { Jid queue = 1; }

message Meta {
  enum Namespace { STATISTIC = 0; CHAT = 1; MUC = 2; ROSTER = 3; CONFERENCE = 4; NOTIFY = 5; QUERY = 6; }
  uint64 id = 1;
  Jid from = 2;
  Jid to = 3;
  uint64 timestamp = 4;
  Namespace ns = 5;
  bytes payload = 6;
  uint32 routetype = 7;
  repeated KeyValue ext = 8;
  bytes meta = 9;
  repeated string directedUsers = 10;
}

message KeyValue {
  string key = 1;
  uint32 type = 2;
  oneof value { int64 varintValue = 3; float floatValue = 4; double doubleValue = 5; string stringValue = 6; }
}

message Size { double width = 1; double height = 2; }

message Content {
  uint32 type = 1;
  string text = 2;
  double latitude = 3;
  double longitude = 4;
  string address = 5;
  string displayName = 6;
  string remotePath = 7;
  string secretKey = 8;
  int32 fileLength = 9;
  string action = 10;
  repeated KeyValue params = 11;
  int32 duration = 12;
  Size size = 13;
  string thumbnailRemotePath = 14;
  string thumbnailSecretKey = 15;
  string thumbnailDisplayName = 16;
  int32 thumbnailFileLength = 17;
  Size thumbnailSize = 18;
  string customEvent = 19;
  repeated KeyValue customExts = 20;
  string buildingName = 21;
  optional uint32 subType = 22;
  string title = 23;
  string summary = 24;
  int32 combineLevel = 25;
}

message MessageBody {
  uint32 type = 1;
  Jid from = 2;
  Jid to = 3;
  repeated Content contents = 4;
  repeated KeyValue ext = 5;
  uint64 ackMessageId = 6;
  bytes msgConfig = 7;
  string ackContent = 8;
  string meta = 9;
  uint64 editMessageId = 11;
  uint32 editScope = 12;
}

message RosterStatus { uint32 errorCode = 1; string description = 2; }
message RosterBody {
  uint32 operation = 1;
  RosterStatus status = 2;
  Jid from = 3;
  repeated Jid to = 4;
  string reason = 5;
  string rosterVer = 6;
  bool biDirection = 7;
}

message StatisticsBody { uint32 operation = 1; string os = 2; string version = 3; string reason = 10; }
`;
