package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.ascribe.store.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchAddressesTest {
    private static final FetchRules RULES = new FetchRules(Set.of("10.9.8.7", "[fd00::7]:8080"), Set.of(80, 443), 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void an_address_that_is_not_public_is_refused(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        FetchTarget target = FetchTarget.of("http://paper.example/");
        assertThatThrownBy(() -> RULES.addresses(target, host -> List.of(InetAddress.getByName(address))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paper.example")
                .hasMessageContaining("public internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.0.0.1", "128.0.0.1",
                "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.167.1.1", "198.17.0.1", "198.20.0.1",
                        "223.255.255.254",
                "2001:200::1", "2606:4700::1", "2a00:1450::1"
            })
    void a_public_address_is_asked_and_no_other(String address) throws Exception {
        InetAddress there = InetAddress.getByName(address);
        assertThat(PublicAddress.is(there)).isTrue();
        assertThat(RULES.addresses(FetchTarget.of("https://paper.example/"), host -> List.of(there)))
                .containsExactly(there);
    }

    @Test
    void one_address_among_several_that_is_not_public_is_enough() {
        FetchTarget target = FetchTarget.of("http://paper.example/");
        assertThatThrownBy(() -> RULES.addresses(
                        target, host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void only_usual_ports_are_asked_and_an_allowed_address_on_each_or_its_own() throws Exception {
        FetchRules.Resolver open = host -> List.of(InetAddress.getByName("1.1.1.1"));
        assertThatThrownBy(() -> RULES.addresses(FetchTarget.of("http://paper.example:22/"), open))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("port 22")
                .hasMessageContaining("[80, 443]");
        FetchRules.Resolver house = host -> List.of(InetAddress.getByName("10.9.8.7"));
        assertThat(RULES.addresses(FetchTarget.of("http://paper.example:9000/"), house))
                .hasSize(1);
        FetchRules.Resolver other = host -> List.of(InetAddress.getByName("10.9.8.6"));
        assertThatThrownBy(() -> RULES.addresses(FetchTarget.of("http://paper.example/"), other))
                .isInstanceOf(Refusal.class);
        FetchRules.Resolver six = host -> List.of(InetAddress.getByName("fd00::7"));
        assertThatThrownBy(() -> RULES.addresses(FetchTarget.of("http://paper.example/"), six))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0177.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://1.2.3.04/",
                "http://1.2.3.4.5/",
                "http://user@paper.example/",
                "http://user:word@paper.example/",
                "http://1.1.1.1@127.0.0.1/",
                "http://paper.example\\@127.0.0.1/",
                "ftp://paper.example/",
                "file:///etc/hostname",
                "jar:http://paper.example/x!/",
                "gopher://paper.example/",
                "//paper.example/",
                "paper.example",
                "http://",
                "http:///x",
                "http:/x",
                "http://pa per.example/",
                "http://paper.example:port/",
                "http://%31%32%37.0.0.1/",
                "javascript:alert(1)",
                "http://①②⑦.0.0.1/"
            })
    void an_address_that_not_everybody_reads_alike_is_refused(String address) {
        assertThatThrownBy(() -> FetchTarget.of(address))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The address ");
    }

    @Test
    void an_address_is_read_with_its_host_in_lower_case_and_its_usual_port() {
        assertThat(FetchTarget.of(" HTTPS://Paper.Example/a?b=c ")).satisfies(target -> {
            assertThat(target.host()).isEqualTo("paper.example");
            assertThat(target.port()).isEqualTo(443);
        });
        assertThat(FetchTarget.of("http://[2606:4700::1]:81/").port()).isEqualTo(81);
    }
}
