package org.concordat.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.testing.servers.FreePorts;

/** The numbers of all ports of one stack; no two are the same. */
public record Ports(Map<Port, Integer> numbers) {
    public Ports {
        Map<Integer, Port> seen = new HashMap<>();
        numbers.forEach((port, number) -> {
            Port other = seen.put(number, port);
            if (other != null) {
                throw new Refusal("%s and %s are both to listen on port %d. Set %s or %s to another number."
                        .formatted(other.user(), port.user(), number, other.variable(), port.variable()));
            }
        });
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /** The usual ports, or those that the environment names instead. */
    public static Ports from(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String chosen = environment.get(port.variable());
            numbers.put(port, chosen == null || chosen.isBlank() ? port.usual() : number(port, chosen.trim()));
        }
        return new Ports(numbers);
    }

    /** Ports that are free now, for tests. */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, FreePorts.next());
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    /**
     * These ports, with another number in place of each that an outgoing connection holds for the moment. Refuses, naming
     * each port on which somebody listens, who that is and how to choose another.
     */
    Ports usable(Progress progress) {
        Map<Port, Integer> usable = new EnumMap<>(numbers);
        List<String> taken = new ArrayList<>();
        numbers.forEach((port, number) -> {
            if (FreePorts.isFree(number)) {
                return;
            }
            if (PortHolder.isOutgoingConnection(number)) {
                int other = FreePorts.next();
                usable.put(port, other);
                progress.say("An outgoing connection holds port %d, which %s needs. Port %d is used instead."
                        .formatted(number, port.user(), other));
            } else {
                taken.add("Port %d, which %s needs, is taken by %s. Stop that, or choose another: %s=<number>"
                        .formatted(number, port.user(), PortHolder.describe(number), port.variable()));
            }
        });
        if (!taken.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator(), taken));
        }
        return new Ports(usable);
    }

    private static int number(Port port, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like a number out of range
        }
        throw new Refusal("%s is \"%s\". It must be a port number from 1 to 65535.".formatted(port.variable(), text));
    }
}
