package org.concordat.membership.register.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.problem.Refusal;

/**
 * The names of those organisations that the lines of an import may mean, read at once; the import adds what it registers. So
 * no line has to look in the database for the organisations that it names.
 */
final class RegisteredNames {

    private final Map<UUID, RegisteredName> byId = new HashMap<>();
    private final Map<Identifier, RegisteredName> byIdentifier = new HashMap<>();
    private final Map<String, List<RegisteredName>> byName = new HashMap<>();

    RegisteredNames(Collection<Organisation> organisations) {
        organisations.forEach(each -> put(RegisteredName.of(each.id(), each.details())));
    }

    /** Adds an organisation, or what it is called now. */
    void put(RegisteredName named) {
        RegisteredName before = byId.put(named.id(), named);
        if (before != null) {
            before.identifiers().forEach(byIdentifier::remove);
            namesakes(before.name()).remove(before);
        }
        named.identifiers().forEach(identifier -> byIdentifier.put(identifier, named));
        namesakes(named.name()).add(named);
    }

    Optional<UUID> ownerOf(Identifier identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier)).map(RegisteredName::id);
    }

    /**
     * The one that somebody calls by an identifier, {@code scheme:value}, or by its name. Where several have the name, the
     * one that is spelt just like that.
     */
    Optional<RegisteredName> called(String text) {
        if (text.contains(":") && byIdentifier.containsKey(Identifier.of(text))) {
            return Optional.of(byIdentifier.get(Identifier.of(text)));
        }
        List<RegisteredName> namesakes = namesakes(text);
        List<RegisteredName> speltAlike = namesakes.stream()
                .filter(each -> SameName.isSpeltAlike(each.name(), text))
                .toList();
        List<RegisteredName> found = speltAlike.isEmpty() ? namesakes : speltAlike;
        if (found.size() > 1) {
            throw Refusal.rule(
                    "organisation-ambiguous",
                    "Several organisations have the name that this line gives. Name one by an identifier, scheme:value.");
        }
        return found.stream().findFirst();
    }

    /**
     * The organisation that a line is about: the one of its identifier, or else the one of its name and type, provided that
     * not both have identifiers. Nothing when it is a new one.
     *
     * @throws Refusal when the line only resembles one: a person has to say whether it is the same
     */
    Optional<RegisteredName> meantBy(ImportedOrganisation line) {
        Optional<RegisteredName> identified = identifiedBy(line).findFirst();
        if (identified
                .filter(each -> SameName.isSpeltAlike(each.name(), line.name()))
                .isPresent()) {
            return identified;
        }
        List<RegisteredName> namesakes = namesakesOf(line)
                .filter(Predicate.not(each -> identified.filter(each::equals).isPresent()))
                .toList();
        if (identified.isEmpty() && namesakes.size() == 1 && isTheSame(namesakes.get(0), line)) {
            return Optional.of(namesakes.get(0));
        }
        namesakes.stream().findFirst().ifPresent(namesake -> {
            throw Refusal.conflict(
                    "resembles-organisation",
                    "It resembles organisation %s, '%s'. If it is the same, write its name as it is recorded, or give its identifier; if not, register it by itself."
                            .formatted(namesake.id(), namesake.name()));
        });
        return identified;
    }

    /** The organisations that the lines may look at. */
    Set<UUID> ids() {
        return Set.copyOf(byId.keySet());
    }

    private Stream<RegisteredName> identifiedBy(ImportedOrganisation line) {
        return line.allIdentifiers().stream().flatMap(identifier -> Stream.ofNullable(byIdentifier.get(identifier)));
    }

    private Stream<RegisteredName> namesakesOf(ImportedOrganisation line) {
        return namesakes(line.name()).stream().filter(each -> each.type().equals(line.type()));
    }

    private static boolean isTheSame(RegisteredName namesake, ImportedOrganisation line) {
        return SameName.isSpeltAlike(namesake.name(), line.name())
                && (namesake.identifiers().isEmpty() || line.allIdentifiers().isEmpty());
    }

    private List<RegisteredName> namesakes(String name) {
        return byName.computeIfAbsent(SameName.key(name), key -> new ArrayList<>());
    }
}
