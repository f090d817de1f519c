-- What wrk asks for, and what it says of the answers. Arguments: the paths, asked for in turn.
local paths, turn = {}, 0

function init(args)
  paths = args
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "gzip" })
end

-- One line of JSON; times in microseconds, of what was answered.
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('\n{"requests":%d,"bytes":%d,"duration":%d,"p50":%d,"p99":%d,"failed":%d,"late":%d,"status":%d}\n',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write, e.timeout, e.status))
end
