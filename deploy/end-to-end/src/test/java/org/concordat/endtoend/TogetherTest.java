package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final List<Integer> ITEMS = List.of(1, 2, 3);

    @Test
    void theWorkIsDoneForEachItem() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        Together.forEach(ITEMS, 2, done::add);

        assertThat(done).containsExactlyInAnyOrderElementsOf(ITEMS);
    }

    @Test
    void whatFailsIsThrownAsItIs() {
        var wrong = new AssertionError("wrong");
        var broken = new IOException("broken");

        assertThatThrownBy(() -> Together.forEach(ITEMS, 2, item -> failAtTwo(item, wrong)))
                .isSameAs(wrong);
        assertThatThrownBy(() -> Together.forEach(ITEMS, 2, item -> failAtTwo(item, broken)))
                .isSameAs(broken);
    }

    private static void failAtTwo(int item, Throwable failure) throws IOException {
        if (item == 2 && failure instanceof Error error) {
            throw error;
        }
        if (item == 2) {
            throw (IOException) failure;
        }
    }
}
