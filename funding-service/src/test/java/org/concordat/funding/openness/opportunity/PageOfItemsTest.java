package org.concordat.funding.openness.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageOfItemsTest {

    @Test
    void theFirstPageHasNothingBeforeIt() {
        assertThat(new PageOfItems(1, 20).itemsBefore()).isZero();
        assertThat(new PageOfItems(3, 20).itemsBefore()).isEqualTo(40);
    }

    @Test
    void aPageThatIsNotFullIsAPage() {
        var page = new PageOfItems(1, 20);
        assertThat(page.pagesOf(0)).isZero();
        assertThat(page.pagesOf(20)).isEqualTo(1);
        assertThat(page.pagesOf(21)).isEqualTo(2);
    }
}
