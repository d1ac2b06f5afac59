package io.github.locus.multilevel;

import java.util.Arrays;

/** Numbers for distinct short lists of integers: an open hash table without boxes, for one look-up per subject. */
final class SignatureTable {
  private int[] slots = new int[64];
  private int[] starts = new int[17];
  private int[] hashes = new int[16];
  private int[] content = new int[64];
  private int size;

  /** The number of the list formed by the first {@code count} entries, a new one if it has not been seen. */
  int idOf(int[] list, int count) {
    int hash = hash(list, count);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int id = slots[slot] - 1;
      if (hashes[id] == hash
          && Arrays.equals(content, starts[id], starts[id + 1], list, 0, count)) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = size + 1;
    append(list, count, hash);
    if (2 * size > slots.length) {
      rehash();
    }
    return size - 1;
  }

  /** The number of lists. */
  int size() {
    return size;
  }

  /** A copy of list {@code id}. */
  int[] get(int id) {
    return Arrays.copyOfRange(content, starts[id], starts[id + 1]);
  }

  private void append(int[] list, int count, int hash) {
    int from = starts[size];
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      hashes = Arrays.copyOf(hashes, 2 * hashes.length + 2);
    }
    if (from + count > content.length) {
      content = Arrays.copyOf(content, Math.max(from + count, 2 * content.length));
    }
    System.arraycopy(list, 0, content, from, count);
    hashes[size] = hash;
    starts[++size] = from + count;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int id = 0; id < size; id++) {
      int slot = hashes[id] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id + 1;
    }
  }

  private static int hash(int[] list, int count) {
    int h = count;
    for (int i = 0; i < count; i++) {
      h = (h ^ list[i]) * 0x9E3779B1;
      h ^= h >>> 15;
    }
    return h;
  }
}
