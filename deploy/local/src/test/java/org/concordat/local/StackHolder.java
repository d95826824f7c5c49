package org.concordat.local;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A launcher in a process of its own, so that a test can kill it. */
final class StackHolder {
    private static final String STARTED = "started";

    private StackHolder() {}

    /** Starts it with these directories and ports, and returns when its stack is ready. */
    static Process start(StackOptions options) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StackHolder.class.getName(),
                        options.dataDirectory().toString(),
                        String.join(
                                ",",
                                options.ports().numbers().values().stream()
                                        .map(Object::toString)
                                        .toList()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); !STARTED.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The launcher ended before its stack was ready");
            }
        }
        return process;
    }

    public static void main(String[] args) throws Exception {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        String[] numbers = args[1].split(",");
        for (Port port : Port.values()) {
            ports.put(port, Integer.valueOf(numbers[port.ordinal()]));
        }
        Path data = Path.of(args[0]);
        Stack.start(new StackOptions(data, data, new Ports(ports), List.of(), null, false, System.out));
        System.out.println(STARTED);
        Thread.sleep(Long.MAX_VALUE);
    }
}
