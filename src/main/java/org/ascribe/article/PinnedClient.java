package org.ascribe.article;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** A client that knows the addresses which were checked and no other: the name is not looked up a second time. */
final class PinnedClient {
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    private PinnedClient() {}

    /** One that asks these addresses, whatever the host is called, and waits so long for each step. */
    static CloseableHttpClient to(List<InetAddress> addresses, long millis) {
        Timeout time = Timeout.ofMilliseconds(millis);
        Http1Config lines = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(pinnedTo(addresses))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(lines)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(time)
                                .setSocketTimeout(time)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(time).build())
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Ascribe")
                .build();
    }

    private static DnsResolver pinnedTo(List<InetAddress> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                return host;
            }
        };
    }
}
