package org.concordat.programme.project.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Networks as tests need them: milestones A, B, C … of as many projects, each expected on 1 June 2009 unless said. */
final class NetworkMother {

    static final LocalDate DAY = LocalDate.of(2009, 6, 1);

    private NetworkMother() {}

    /** The same for the same name. */
    static LinkedMilestone id(Object name) {
        return new LinkedMilestone(
                UUID.nameUUIDFromBytes(("project" + name).getBytes()), UUID.nameUUIDFromBytes(("" + name).getBytes()));
    }

    static NetworkNode expected(Object name, LocalDate day) {
        return new NetworkNode(id(name), "Project " + name, "" + name, day, null, true);
    }

    static NetworkNode achieved(Object name, LocalDate day) {
        return new NetworkNode(id(name), "Project " + name, "" + name, DAY, day, true);
    }

    static NetworkNode over(Object name, LocalDate day) {
        return new NetworkNode(id(name), "Project " + name, "" + name, day, null, false);
    }

    static NetworkLink link(Object predecessor, Object successor, int lag) {
        return new NetworkLink(id(predecessor), id(successor), lag);
    }

    /** @param links such as {@code AB}: B waits for A */
    static Network linked(String... links) {
        var nodes = new ArrayList<NetworkNode>();
        String.join("", links).chars().distinct().forEach(name -> nodes.add(expected((char) name, DAY)));
        return new Network(
                nodes,
                List.of(links).stream()
                        .map(link -> link(link.charAt(0), link.charAt(1), 0))
                        .toList());
    }
}
