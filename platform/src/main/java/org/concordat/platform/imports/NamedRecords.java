package org.concordat.platform.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;

/** Finds records by name or id. Refusals quote nothing of a line: where columns are shifted, it may be a person's name. */
public final class NamedRecords {

    private final String noun;
    private final Map<String, List<UUID>> byName;

    /** @param noun what one of them is called, such as {@code organisation} */
    public NamedRecords(String noun, Map<UUID, String> names) {
        this.noun = noun;
        byName = names.entrySet().stream()
                .collect(Collectors.groupingBy(
                        named -> SameName.key(named.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        names.keySet().forEach(id -> byName.put(SameName.key(id.toString()), List.of(id)));
    }

    /** Lets a code of a record, such as one of a register, mean it as well. */
    public void alsoCalled(String code, UUID id) {
        byName.merge(
                SameName.key(code),
                List.of(id),
                (known, more) -> known.contains(id)
                        ? known
                        : Stream.concat(known.stream(), more.stream()).toList());
    }

    /** Of all that some name means. */
    public Set<UUID> ids() {
        return byName.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** @throws Refusal 422 when none is called so, or several are */
    public UUID require(String named) {
        List<UUID> meant = byName.getOrDefault(SameName.key(named), List.of());
        if (meant.size() != 1) {
            throw Refusal.rule(
                    "unknown-" + noun,
                    "The %s of this line is %s. Send its id, or correct its name."
                            .formatted(noun, meant.isEmpty() ? "not known" : "one of several of that name"));
        }
        return meant.get(0);
    }
}
