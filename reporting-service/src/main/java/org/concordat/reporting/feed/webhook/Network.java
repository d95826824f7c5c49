package org.concordat.reporting.feed.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of internet addresses that begin alike. */
record Network(byte[] first, int bits) {

    static final int IPV4_BYTES = 4;

    /** @param block such as {@code 10.0.0.0/8} */
    static Network of(String block) {
        String[] parts = block.split("/");
        try {
            return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(block, impossible);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((first[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
