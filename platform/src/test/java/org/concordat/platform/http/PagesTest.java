package org.concordat.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Pages pages = new Pages(Optional.of(List.of("/reporting", "/reporting/", "/reporting/pages/*")));

    @Test
    void aPathIsAPageWhenItIsNamedOrBelowOneThatEndsInAStar() {
        assertThat(List.of("/reporting", "/reporting/", "/reporting/pages/", "/reporting/pages/a/b"))
                .allMatch(pages::isPage);
    }

    @Test
    void allElseIsTheApi() {
        assertThat(List.of(
                        "/",
                        "/reporting/v1/reports",
                        "/reporting/v1/pages/a",
                        "/reporting/pages",
                        "/reporting/pagesque/a",
                        "/reporting/openapi",
                        "/reporting/swagger-ui"))
                .noneMatch(pages::isPage);
    }

    @Test
    void aServiceThatNamesNoneHasNone() {
        assertThat(new Pages(Optional.empty()).isPage("/reporting/")).isFalse();
    }
}
