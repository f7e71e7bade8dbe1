/** Settings of the allocator of glibc, under which what a table took is given back when it is left;
 * by itself it keeps two thirds of it. Other allocators pass over them. */
export const allocator = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '16384',
  MALLOC_TRIM_THRESHOLD_: '131072',
}
