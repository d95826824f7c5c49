package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private final AddressRules rules = new AddressRules(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/hooks?code=abc",
                "HTTPS://hooks.example.org:8443/a/b",
                "https://example.org:1/",
                "https://8.8.8.8/hook",
                "https://[2606:4700:4700::1111]/hook",
                "https://9.example.org/"
            })
    void allowsPublicAddresses(String url) {
        assertThat(rules.requireFit(url)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.1.2.3/",
                "https://127.0.0.1/",
                "https://127.255.255.254:8443/",
                "https://169.254.169.254/latest/meta-data",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[ff02::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:a00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:7f00:1::]/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://010.0.0.1/",
                "https://127.1/",
                "https://127.0.0.1./",
                "https://256.1.1.1/",
                "https://[fe80::1%25eth0]/"
            })
    void refusesPrivateReservedAndAmbiguousHosts(String url) {
        assertThatThrownBy(() -> rules.requireFit(url)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/, address-not-secure",
        "ftp://example.org/, address-not-secure",
        "https://user:secret@example.org/, address-with-user",
        "https://user@example.org/, address-with-user",
        "https://example.org/#part, address-with-fragment",
        "https://example.org:0/, no-such-port",
        "https://example.org:65536/, no-such-port",
        "/hooks, no-address",
        "https:///hooks, no-address",
        "mailto:someone@example.org, no-address",
        "https://exa mple.org/, no-address",
        "https://2130706433/, ambiguous-host",
        "https://10.0.0.1/, address-not-public",
    })
    void saysWhatIsWrong(String url, String type) {
        assertThatThrownBy(() -> rules.requireFit(url))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @ParameterizedTest
    @CsvSource({
        "9.255.255.255, true",
        "10.0.0.0, false",
        "10.255.255.255, false",
        "11.0.0.0, true",
        "172.15.255.255, true",
        "172.16.0.0, false",
        "172.31.255.255, false",
        "172.32.0.0, true",
        "100.63.255.255, true",
        "100.64.0.0, false",
        "100.127.255.255, false",
        "100.128.0.0, true",
        "223.255.255.255, true",
        "224.0.0.0, false",
        "::ffff:10.0.0.1, false",
        "::ffff:8.8.8.8, true",
        "1fff:ffff::1, false",
        "2000::1, true",
        "2001:200::1, true",
        "2001:1ff::1, false",
        "2001:db8::1, false",
        "2001:db9::1, true",
        "3ffe::1, true",
        "3fff::1, false",
        "4000::1, false"
    })
    void knowsTheEdgesOfEachBlock(String address, boolean allowed) throws UnknownHostException {
        assertThat(rules.allows(InetAddress.getByName(address))).isEqualTo(allowed);
    }

    @Test
    void aDeploymentMayAllowMore() throws UnknownHostException {
        assertThat(new AddressRules(true, true).requireFit("http://127.0.0.1:8080/"))
                .isNotNull();
        assertThat(new AddressRules(false, true).allows(InetAddress.getByName("10.0.0.1")))
                .isTrue();
        assertThatThrownBy(() -> new AddressRules(true, false).requireFit("http://127.0.0.1:8080/"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new AddressRules(false, true).requireFit("http://10.0.0.1/"))
                .isInstanceOf(Refusal.class);
    }
}
