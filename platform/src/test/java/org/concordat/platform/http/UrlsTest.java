package org.concordat.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fixture/v1/notes",
                "/fixture/v1/notes?text=Ynys%20M%C3%B4n&limit=1",
                "/fixture/v1/notes?text=King's+Lynn,(Norfolk)",
                "/fixture/v1/notes?text=%F0%9F%8C%8A",
                "http://localhost:8080/fixture/v1/notes?at=2008-04-01T09:30:00Z"
            })
    void textInUtf8AndPercentEncodedCanBeRead(String url) {
        assertThat(Urls.isReadable(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes?text=%",
                "/notes?text=%4",
                "/notes?text=%zz",
                "/notes?text=%F4n",
                "/notes?text=%C3",
                "/notes?text=%C0%80",
                "/notes?text=%ED%A0%80",
                "/notes?text=a|b",
                "/notes?text=\u00f4",
                "/notes/{id}",
                "/notes?text=\"x\""
            })
    void whatIsNoTextIsRefused(String url) {
        assertThat(Urls.isReadable(url)).isFalse();
    }
}
