package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.project.dependency.NetworkMother.id;
import static org.concordat.programme.project.dependency.NetworkMother.linked;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static List<String> titles(List<NetworkNode> nodes) {
        return nodes.stream().map(NetworkNode::title).toList();
    }

    @Test
    void thePathFromOneToAnotherNamesAllBetweenThemInOrder() {
        Network network = linked("AB", "BC", "CD", "BD");
        assertThat(titles(network.path(id('A'), id('C')))).containsExactly("A", "B", "C");
        assertThat(titles(network.path(id('A'), id('D')))).containsExactly("A", "B", "D");
    }

    @Test
    void thereIsNoPathAgainstTheLinksOrToWhatIsUnknown() {
        Network network = linked("AB", "BC");
        assertThat(network.path(id('C'), id('A'))).isEmpty();
        assertThat(network.path(id('A'), id('Z'))).isEmpty();
        assertThat(network.path(id('Z'), id('A'))).isEmpty();
    }

    @Test
    void inOrderEachComesAfterAllThatItWaitsFor() {
        assertThat(titles(linked("CB", "BA", "CA", "DA").inOrder())).containsExactly("C", "D", "B", "A");
    }

    @Test
    void saysWhetherTwoAreLinked() {
        assertThat(linked("AB").links(id('A'), id('B'))).isTrue();
        assertThat(linked("AB").links(id('B'), id('A'))).isFalse();
    }
}
