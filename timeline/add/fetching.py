"""An address to the bytes behind it: politely, within limits, and never into a private network by a redirect."""

import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from timeline import __version__
from timeline.errors import TimelineError

REDIRECTS = 5
LARGEST = 20_000_000  # bytes, unpacked
SILENCE = 15.0  # seconds that a server may say nothing
LONGEST = 60.0  # seconds that one address may take in all
RETRIES = 2
BUSY = (429, 502, 503, 504)
NAT64 = ipaddress.ip_network("64:ff9b::/96")
DROPPED = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError, http.client.IncompleteRead, ssl.SSLEOFError)
MOVED = (301, 302, 303, 307, 308)


class FetchError(TimelineError):
    """An address could not be fetched."""


class DroppedError(FetchError):
    """A connection broke off before all had come; asked again, the server may answer."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stood at an address: `url` is where it was found in the end, `kind` the content type without parameters."""

    url: str
    data: bytes
    kind: str
    charset: str | None = None


@dataclass(slots=True)
class Manners:
    """How to behave: seconds between two requests to one host, and whether private addresses may be visited."""

    wait: float = 1.0
    private: bool = False
    due: dict[str, float] = field(default_factory=dict)

    def pause(self, host: str) -> None:
        """Wait until the host may be asked again."""
        now = time.monotonic()
        rest = self.due.get(host, 0.0) - now
        if rest > 0:
            time.sleep(rest)
        self.due[host] = max(now, now + rest) + self.wait


def fetch(url: str, manners: Manners, *, trusted: bool = True) -> Fetched:
    """Get what stands at an address. Raises FetchError.

    An address that the user typed is `trusted` and may be on a private network; redirects, and links
    in a feed, may lead there only on the host and port that the user named, or where `manners.private`.
    """
    asked = _place(url)
    deadline = time.monotonic() + LONGEST
    here = url
    for _ in range(REDIRECTS + 1):
        allowed = manners.private or (trusted and _place(here) == asked)
        status, headers, data = _ask_patiently(here, manners, allowed, deadline)
        if status in MOVED and (to := headers.get("Location")):
            here = urljoin(here, to)
            continue
        if status != 200:
            raise _fault(url, f"máy chủ trả lời mã {status}", f"the server answered {status}")
        kind = headers.get_content_type()
        return Fetched(here, data, kind, headers.get_content_charset())
    raise _fault(url, f"bị chuyển hướng hơn {REDIRECTS} lần", f"it redirects more than {REDIRECTS} times")


def _place(url: str) -> tuple[str, int | None]:
    parts = urlsplit(url)
    try:
        return (parts.hostname or "").lower(), parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return "", None


def _ask_patiently(
    url: str, manners: Manners, allowed: bool, deadline: float
) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Ask again, later and later, where the server is busy or the connection breaks off."""
    for tries in range(1, RETRIES + 1):
        said = ""
        try:
            answer = _ask(url, manners, allowed, deadline)
            if answer[0] not in BUSY:
                return answer
            said = answer[1].get("Retry-After", "")
        except DroppedError:
            pass
        manners.due[urlsplit(url).netloc] = time.monotonic() + _patience(said, tries, manners.wait)
    return _ask(url, manners, allowed, deadline)


def _patience(said: str, tries: int, wait: float) -> float:
    return min(float(said), 30.0) if said.isdigit() else max(wait, 0.1) * 2**tries


def _ask(url: str, manners: Manners, allowed: bool, deadline: float) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Send one request; the connection goes to an address that was looked at, so a name cannot change under us."""
    parts = urlsplit(url)
    host, port = _place(url)
    if parts.scheme not in ("http", "https") or not host or port is None:
        raise _fault(url, "không phải địa chỉ http hay https", "it is no http or https address")
    manners.pause(parts.netloc)
    connection = watch = None
    try:
        connection = _connect(url, parts.scheme, host, port, allowed)
        watch = _watch(connection, deadline)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = {"User-Agent": f"timeline/{__version__}", "Accept-Encoding": "gzip", "Accept": "text/html,*/*;q=0.8"}
        connection.request("GET", _ascii(path), headers=headers)
        response = connection.getresponse()
        return response.status, response.headers, _body(url, response, deadline)
    except TimeoutError as error:
        raise _fault(url, "máy chủ không trả lời kịp", "the server did not answer in time") from error
    except (OSError, http.client.HTTPException) as error:
        if time.monotonic() > deadline:
            raise _late(url) from error
        kind = DroppedError if isinstance(error, DROPPED) else FetchError
        raise _fault(url, _failure(error), f"the network failed ({error})", kind=kind) from error
    finally:
        if watch is not None:
            watch.cancel()
        if connection is not None:
            connection.close()


def _watch(connection: http.client.HTTPConnection, deadline: float) -> threading.Timer:
    """Cut a connection at the deadline: a server that sends a letter at a time is never silent."""

    def cut() -> None:
        with suppress(OSError):
            connection.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(0.0, deadline - time.monotonic()), cut)
    timer.daemon = True
    timer.start()
    return timer


def _connect(url: str, scheme: str, host: str, port: int, allowed: bool) -> http.client.HTTPConnection:
    """Connect to the first address of the host that may be visited."""
    failure: OSError | None = None
    for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        if not allowed and not is_public(str(place[0])):
            raise _fault(
                url,
                f"địa chỉ này dẫn vào mạng nội bộ ({place[0]}); nếu tin cậy, hãy thêm --allow-private",
                f"it leads into a private network ({place[0]}); add --allow-private if you trust it",
            )
        try:
            plain = socket.create_connection((str(place[0]), port), timeout=SILENCE)
        except OSError as error:
            failure = error
            continue
        connection = http.client.HTTPConnection(host, port, timeout=SILENCE)
        secure = scheme == "https"
        connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
        return connection
    raise failure or OSError("no address")


def is_public(place: str) -> bool:
    """Whether an address is one of the open net, and holds none of a private network (6to4, NAT64) that a way leads to.

    >>> is_public("8.8.8.8"), is_public("127.0.0.1"), is_public("2002:7f00:1::"), is_public("64:ff9b::a00:1")
    (True, False, False, False)
    """
    address = ipaddress.ip_address(place.split("%")[0])
    inner = None
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.is_global and not address.is_multicast and (inner is None or inner.is_global)


def _body(url: str, response: http.client.HTTPResponse, deadline: float) -> bytes:
    """Read a body within the limits of size and time, unpacking it as it comes."""
    packed = response.headers.get("Content-Encoding", "").lower() == "gzip"
    unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if packed else None
    pieces, size = [], 0
    while piece := response.read1(65_536):
        piece = unpack.decompress(piece, LARGEST + 1) if unpack else piece
        size += len(piece)
        if size > LARGEST:
            raise _fault(url, "trang quá lớn (trên 20 MB)", "the page is too large (over 20 MB)")
        if time.monotonic() > deadline:
            raise _late(url)
        pieces.append(piece)
    if time.monotonic() > deadline:
        raise _late(url)
    if response.length:
        raise _fault(url, "kết nối đứt giữa chừng", "the connection broke off", kind=DroppedError)
    return b"".join(pieces)


def _ascii(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="/?&=%:;,+@!$'()*~#[]-._")


# What the system says of a failed connection, in the order in which it is asked for.
_FAILURES = (
    (socket.gaierror, "không tìm thấy máy chủ này; hãy kiểm tra địa chỉ và kết nối mạng"),
    (ssl.SSLCertVerificationError, "chứng chỉ bảo mật của trang không đáng tin"),
    (ssl.SSLError, "không thiết lập được kết nối bảo mật với máy chủ"),
    (ConnectionRefusedError, "máy chủ từ chối kết nối"),
    (DROPPED, "kết nối bị ngắt giữa chừng"),
    (http.client.HTTPException, "máy chủ trả lời sai quy ước của web"),
)


def _failure(error: Exception) -> str:
    """Say in Vietnamese what went wrong on the way to a server."""
    return next((said for kind, said in _FAILURES if isinstance(error, kind)), "lỗi mạng; hãy kiểm tra kết nối")


def _late(url: str) -> FetchError:
    return _fault(url, f"tải quá {LONGEST:.0f} giây", f"it took over {LONGEST:.0f} seconds")


def _fault(url: str, vi: str, en: str, *, kind: type[FetchError] = FetchError) -> FetchError:
    return kind(f"{url}: không tải được: {vi}.", f"{url}: not fetched: {en}.")
