package org.concordat.reporting.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a step changed of a record, made on what was true of it on another day: field by field, in lists item by item. So a
 * correction from an earlier day leaves what later days changed elsewhere in the record. A value is a text, a number, a truth,
 * a list or a map of fields; {@code null} is one that is not there.
 */
final class StepMadeOn {

    private StepMadeOn() {}

    static Map<String, Object> of(Map<String, Object> present, Map<String, Object> before, Map<String, Object> after) {
        if (after.equals(before)) {
            return present;
        }
        return present.equals(before) ? after : fieldByField(present, before, after);
    }

    private static Object value(Object present, Object before, Object after) {
        if (Objects.equals(after, before)) {
            return present;
        }
        if (Objects.equals(present, before)) {
            return after;
        }
        if (present instanceof Map<?, ?> now && before instanceof Map<?, ?> then && after instanceof Map<?, ?> made) {
            return fieldByField(now, then, made);
        }
        List<Object> list = itemByItem(present, before, after);
        return list == null ? after : list;
    }

    private static Map<String, Object> fieldByField(Map<?, ?> present, Map<?, ?> before, Map<?, ?> after) {
        var names = new LinkedHashSet<Object>(after.keySet());
        names.addAll(present.keySet());
        var fields = new LinkedHashMap<String, Object>();
        for (Object name : names) {
            fields.put((String) name, value(present.get(name), before.get(name), after.get(name)));
        }
        return fields;
    }

    /** {@code null} where one of them is no list whose items can be told apart. */
    private static List<Object> itemByItem(Object present, Object before, Object after) {
        Map<String, Object> items = items(present);
        Map<String, Object> itemsBefore = items(before);
        Map<String, Object> itemsAfter = items(after);
        if (items == null || itemsBefore == null || itemsAfter == null) {
            return null;
        }
        // those that the step names in its order, then those that it does not know, in a fixed one
        var names = new LinkedHashSet<>(itemsAfter.keySet());
        names.addAll(new TreeSet<>(items.keySet()));
        var list = new ArrayList<Object>();
        for (String name : names) {
            Object item = value(items.get(name), itemsBefore.get(name), itemsAfter.get(name));
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }

    /** A list's items by what they are known by; {@code null} when that does not tell them apart. */
    static Map<String, Object> items(Object list) {
        if (!(list instanceof List<?> all)) {
            return null;
        }
        var items = new LinkedHashMap<String, Object>();
        for (Object item : all) {
            String name = nameOf(item);
            if (name == null || items.put(name, item) != null) {
                return null;
            }
        }
        return items;
    }

    /** An item has an id, or is that of a year, a source or both, and perhaps of a kind; {@code null} when of nothing. */
    private static String nameOf(Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            return null;
        }
        if (fields.get("id") != null) {
            return fields.get("id").toString();
        }
        if (fields.get("financialYear") == null && fields.get("stream") == null) {
            return null;
        }
        return "%s %s %s".formatted(fields.get("financialYear"), fields.get("stream"), fields.get("kind"));
    }
}
